# safe: the configuration names SHA-256
HASH_NAME = "sha256"
CHUNK = 65536
