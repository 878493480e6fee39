import os

def write(path, key_dir, secrets_dir):
    os.open(path, os.O_WRONLY | os.O_CREAT)  # want: sensitive-mode-open
    os.mkdir(key_dir)  # want: sensitive-mode-open
    os.makedirs(secrets_dir)  # want: sensitive-mode-open

def fine(path, folder):
    os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)  # ok: owner only
    os.mkdir(folder)  # ok: nothing secret
    os.open(path, os.O_RDONLY)  # ok: only reads
