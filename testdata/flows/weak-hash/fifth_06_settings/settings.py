DEBUG = False
DIGEST = "sha3_256"
