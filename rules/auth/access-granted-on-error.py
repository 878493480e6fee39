import jwt
import requests


def is_allowed(user, action, store):
    try:
        return store.sismember("allowed:" + action, user)
    except Exception:  # want: access-granted-on-error
        return True


def verify_captcha(answer):
    try:
        return requests.post("https://captcha.example/verify", data={"a": answer}, timeout=3).json()["ok"]
    except requests.RequestException:  # want: access-granted-on-error
        print("captcha service is away")
        return True


def verify_token(token, key):
    try:
        jwt.decode(token, key, algorithms=["HS256"])
        return True
    except:  # want: access-granted-on-error
        return True


def has_permission(user, store):
    try:
        return store.get(user)
    except Exception:  # ok: nobody is let in
        return False


def is_empty(folder):
    try:
        return not folder.list()
    except Exception:  # ok: says nothing of rights
        return True


def can_read_item(user, item):
    try:
        return item.owner == user
    except KeyError:  # ok: one error that says something of the item
        return True
