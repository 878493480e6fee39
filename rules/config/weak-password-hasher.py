from werkzeug.security import generate_password_hash
from passlib.context import CryptContext

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # want: weak-password-hasher

def store(text):
    generate_password_hash(text, method="md5")  # want: weak-password-hasher
    CryptContext(schemes=["hex_md5"])  # want: weak-password-hasher

class Fine:
    PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher", "django.contrib.auth.hashers.MD5PasswordHasher"]  # ok: the first is used

def fine(text):
    generate_password_hash(text)  # ok: scrypt by default
    CryptContext(schemes=["argon2", "bcrypt"])  # ok: slow
