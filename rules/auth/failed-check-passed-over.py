import json
import logging

from cryptography.exceptions import InvalidSignature
import jwt
import nacl.exceptions


def take(key, signature, body):
    try:
        key.verify(signature, body)
    except InvalidSignature:  # want: failed-check-passed-over
        pass
    return json.loads(body)


def read(token, key):
    try:
        jwt.decode(token, key, algorithms=["HS256"])
    except jwt.InvalidTokenError as error:  # want: failed-check-passed-over
        logging.warning("bad token: %s", error)
    return token


def verify(key, message):
    try:
        key.verify(message)
    except nacl.exceptions.BadSignatureError:  # want: failed-check-passed-over
        print("bad signature")
    return message


def refuse(key, signature, body):
    try:
        key.verify(signature, body)
    except InvalidSignature:  # ok: refused
        raise PermissionError("bad signature")
    return json.loads(body)


def is_valid(key, signature, body):
    try:
        key.verify(signature, body)
        return True
    except InvalidSignature:  # ok: what follows says so
        pass
    return False


def either(key, signature, body):
    try:
        key.verify(signature, body)
    except InvalidSignature:  # ok: only what was right goes on
        pass
    else:
        return json.loads(body)
    return None


def any_of(keys, signature, body):
    for key in keys:
        try:
            claims = key.verify(signature, body)
        except InvalidSignature:  # ok: another key may be the one
            continue
        return claims
    raise PermissionError
