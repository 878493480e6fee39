# safe: the random float only colours the page; the key comes from SystemRandom
import random

from flask import Flask, make_response, request, session

app = Flask(__name__)
app.secret_key = __import__("os").urandom(16)


@app.get("/remember")
def remember():
    user = request.args.get("user", "anon")
    shade = random.randint(0, 9)  # ok: weak-random
    key = str(random.SystemRandom().getrandbits(128))
    name = "remember_me"
    answer = make_response("hello")
    answer.headers["X-Shade"] = str(shade)
    session[name] = key
    answer.set_cookie(name, key, secure=True, httponly=True, samesite="Lax")
    return answer
