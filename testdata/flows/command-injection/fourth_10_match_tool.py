# safe: the arm for the constant's first letter takes a constant
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/whois")
def whois():
    guess = "ABC"[0]
    domain = request.cookies.get("domain", "")
    match guess:
        case "A":
            target = "example.org"
        case "C" | "D":
            target = domain
        case _:
            target = "example.net"
    return subprocess.getoutput("whois " + target)  # ok: command-injection
