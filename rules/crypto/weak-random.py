import random
import secrets
import string
import uuid

from flask import Flask, request

app = Flask(__name__)
TOKENS = {}

def make(user, response):
    token = "".join(random.choice(string.ascii_letters) for _ in range(32))  # want: weak-random
    user.reset_code = random.randint(100000, 999999)  # want: weak-random
    value = str(random.getrandbits(64))  # want: weak-random
    user.sessions["session_id"] = value
    return token

def remember(request, response):
    response.set_cookie("rememberMe", str(random.random()))  # want: weak-random

def generate_password():
    letters = random.sample(string.printable, 12)  # want: weak-random
    return "".join(letters)

def new_code(length=8):
    return "".join(random.choice(string.digits) for _ in range(length))  # want: weak-random

def newpw():
    return "".join(random.choice(string.printable) for _ in range(12))  # want: weak-random

def seal(data, cipher):
    key = bytes(random.randint(0, 255) for _ in range(32))  # want: weak-random
    return cipher(key, data)

def entry(table):
    key = random.randint(0, 9)  # want: weak-random
    return table[key]

def wait():
    delay = random.random()  # want: weak-random
    return delay

def fine(user):
    token = secrets.token_hex(16)  # ok: made for secrets
    user.reset_code = random.SystemRandom().randint(0, 99)  # ok: the system's generator
    password = "".join(secrets.choice(string.ascii_letters) for _ in range(12))  # ok: made for secrets
    rng = random.SystemRandom()
    session_id = rng.getrandbits(128)  # ok: the system's generator
    return token, password, session_id

class Lock:
    def acquire(self):
        token = uuid.uuid1().hex  # ok: tells the holders of a lock apart
        return token

@app.post("/forgot")
def forgot():
    token = "".join(random.choice(string.digits) for _ in range(8))  # want: weak-random
    TOKENS[token] = request.form["mail"]  # a table of them is no reason to think of a language model's tokens
    return "sent"

@app.post("/cut")
def cut():
    max_tokens = random.choice([128, 256])  # want: weak-random
    return request.form["text"][:max_tokens]

def reset_code(length=24, rng=random):
    return "".join(rng.choice(string.ascii_letters) for _ in range(length))  # want: weak-random

def login_code(length=24, rng=secrets):
    return "".join(rng.choice(string.ascii_letters) for _ in range(length))  # ok: made for secrets

def part(n):
    return "%0*x" % (n, random.randrange(16 ** n))  # want: weak-random

def begin(session):
    session["oauth_state"] = "-".join(map(part, (8, 4, 12)))

def filler():
    return random.getrandbits(64)  # want: weak-random

class Reset(Model):
    token = CharField(max_length=40, default=filler)


def default_client_token():
    return uuid.uuid1()  # ok: tells a second try of a request from a second wish



def text_code(number, client):
    code = random.randint(100000, 999999)  # want: weak-random
    client.messages.create(to=number, body=f"Your code is {code}")
    return send_sms(number, code)
