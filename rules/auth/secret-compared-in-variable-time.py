import hashlib
import hmac

def check(request, body, key, signature):
    if hmac.new(key, body, hashlib.sha256).hexdigest() == signature:  # want: secret-compared-in-variable-time
        return True
    mac = hmac.new(key, body, "sha256")
    if signature != mac.hexdigest():  # want: secret-compared-in-variable-time
        return False
    if request.headers["X-Signature"] == body.expected:  # want: secret-compared-in-variable-time
        return True

def fine(key, body, signature, length):
    if hmac.compare_digest(hmac.new(key, body, "sha256").hexdigest(), signature):  # ok: constant time
        return True
    if length == 32:  # ok: no secret
        return True
    return signature is None  # ok: only whether it is there


USERS = {}

def authenticate(username, password):
    return USERS.get(username) == password  # want: secret-compared-in-variable-time

def check_credentials(self, user, password):
    if user.password != password:  # want: secret-compared-in-variable-time
        return None
    return user

def validate_password(password, confirm_password, password2):
    if password != confirm_password or password != password2:  # ok: both were typed by one person
        raise ValueError("the passwords differ")

def login(user, password):
    if password == "":  # ok: only whether it is there
        return None
    return hmac.compare_digest(user.password, password)  # ok: constant time

def clean_password(self):
    if self.cleaned_data["password"] != self.restriction.password:  # want: secret-compared-in-variable-time
        raise ValueError("wrong")
    if self.cleaned_data["password"] != self.cleaned_data["password_again"]:  # ok: both were typed by one person
        raise ValueError("the passwords differ")

def is_signed(request, secrets):
    sent = request.headers["X-Sent"]
    signature = request.headers["Authorization"]
    return any(signature == get_signature(request.body, s) for s in secrets)  # want: secret-compared-in-variable-time


def signed(request, secret):
    given_header = request.headers.get("Authorization")
    return given_header == get_signature(request.body, secret)  # want: secret-compared-in-variable-time
