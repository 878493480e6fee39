# vulnerable: the algorithm's name is a constant of the configuration
HASH_NAME = "md5"
ROUNDS = 1
