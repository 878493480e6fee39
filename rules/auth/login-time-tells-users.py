import bcrypt
from werkzeug.security import check_password_hash

NOBODY = bcrypt.hashpw(b"nobody", bcrypt.gensalt())


def authenticate(store, username, password):  # want: login-time-tells-users
    user = store.find(username)
    if user is None:
        return None
    return user if check_password_hash(user.password, password) else None


def login_user(store, email, password):  # want: login-time-tells-users
    account = store.by_email(email)
    if not account or not account.active:
        raise PermissionError("wrong name or password")
    if not bcrypt.checkpw(password, account.hashed):
        raise PermissionError("wrong name or password")
    return account


def verify_credentials(store, name, password):  # want: login-time-tells-users
    user = store.get(name)
    if not user:
        return False
    return user.check_password(password)


def authenticate_evenly(store, username, password):
    user = store.find(username)
    if user is None:
        check_password_hash("scrypt:32768:8:1$salt$00", "nothing")  # ok: takes as long
        return None
    return user if check_password_hash(user.password, password) else None


def login_evenly(store, username, password):
    user = store.find(username)
    dummy = NOBODY
    if not user:
        bcrypt.checkpw(password, dummy)  # ok: takes as long
        return None
    return bcrypt.checkpw(password, user.hashed)


def change_password(user, old, new):
    if not user:
        return False
    return user.check_password(old)  # ok: no login
