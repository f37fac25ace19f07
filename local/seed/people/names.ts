/** Names of invented people, as one meets them in a Welsh valleys council: parts that go together, and whole names. */
export const givenNames = [
  'Siân', 'Rhys', 'Megan', 'Dafydd', 'Bethan', 'Gareth', 'Angharad', 'Huw', 'Cerys', 'Owain', 'Ffion', 'Iwan', 'Lowri', 'Emyr', 'Mererid',
  'Rachel', 'David', 'Karen', 'Paul', 'Helen', 'Stephen', 'Joanne', 'Mark', 'Alison', 'Christopher', 'Emma', 'Simon', 'Lisa', 'Andrew', 'Claire'
] as const;

export const surnames = [
  'Llewellyn', 'Prosser', 'Morgan', 'Rees', 'Pritchard', 'Bevan', 'Howells', 'Jenkins', 'Parry', 'Gwilym', 'Probert', 'Thomas', 'Beynon', 'Watkins', 'Tudor',
  'Harding', 'Fletcher', 'O’Connell', 'Marsh', 'Whitfield', 'Carter', 'D’Arcy', 'Barrett', 'Holloway', 'Sheppard', 'Lawson', 'Coles', 'Winters', 'Pike', 'Tanner'
] as const;

export const wholeNames = [
  'Priya Sharma', 'Imran Hussain', 'Agnieszka Kowalczyk', 'Chidi Okafor', 'Fatima Begum', 'Mei Chen', 'Tariq Aziz-Jones', 'Zofia Nowak', 'Amina Yusuf', 'Kwame Mensah',
  'João Ferreira', 'Leila Haddad', 'Nisha Patel', 'Björn Lindqvist', 'Róisín Kavanagh', 'Ngozi Eze', 'Arjun Nair', 'Marta Wójcik', 'Hassan Warsame', 'Anh Nguyễn'
] as const;
