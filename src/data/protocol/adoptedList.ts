export const adoptedList = 'Adopted protocols';
