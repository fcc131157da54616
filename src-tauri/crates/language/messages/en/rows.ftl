# Names of what is said beside a fund, a credential or a way to give medicines.
rows-yes = Yes
rows-no = No
rows-a-year = A year
rows-at-most = At most
rows-paid-back = To be paid back
rows-owner = Owner
rows-who-for = Who it is for
rows-level = Level
rows-length = Length
rows-status = Status
rows-year = Year
rows-asks = What it asks
rows-controlled-drugs = Controlled drugs
