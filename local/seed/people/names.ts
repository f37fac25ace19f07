/** Names of invented people, as one meets them in a Welsh valleys council. */
export const givenNames = [
  'Siân', 'Rhys', 'Megan', 'Dafydd', 'Bethan', 'Gareth', 'Angharad', 'Huw', 'Cerys', 'Owain', 'Ffion', 'Iwan', 'Lowri', 'Emyr', 'Mererid',
  'Rachel', 'David', 'Karen', 'Paul', 'Helen', 'Stephen', 'Joanne', 'Mark', 'Alison', 'Christopher', 'Emma', 'Simon', 'Lisa', 'Andrew', 'Claire',
  'Priya', 'Imran', 'Agnieszka', 'Chidi', 'Fatima', 'Mei', 'Tariq', 'Zofia', 'Amina', 'Kwame'
] as const;

export const surnames = [
  'Llewellyn', 'Prosser', 'Morgan', 'Rees', 'Pritchard', 'Bevan', 'Howells', 'Jenkins', 'Parry', 'Gwilym', 'Probert', 'Thomas', 'Beynon', 'Watkins', 'Tudor',
  'Harding', 'Fletcher', 'O’Connell', 'Marsh', 'Whitfield', 'Carter', 'D’Arcy', 'Barrett', 'Holloway', 'Sheppard', 'Lawson', 'Coles', 'Winters', 'Pike', 'Tanner',
  'Sharma', 'Hussain', 'Kowalczyk', 'Okafor', 'Begum', 'Chen', 'Ferreira', 'Nowak', 'Yusuf', 'Mensah'
] as const;
