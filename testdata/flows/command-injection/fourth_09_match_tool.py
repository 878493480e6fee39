# vulnerable: the arm for the constant's third letter takes the cookie
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/whois")
def whois():
    guess = "ABC"[2]
    domain = request.cookies.get("domain", "")
    match guess:
        case "A":
            target = "example.org"
        case "C" | "D":
            target = domain
        case _:
            target = "example.net"
    return subprocess.getoutput("whois " + target)  # want: command-injection
