DEBUG = False
DIGEST = "md5"
