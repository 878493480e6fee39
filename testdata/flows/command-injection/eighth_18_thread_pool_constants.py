# safe: the executor looks up the fixed servers, the domains are only counted
import subprocess
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, jsonify, request

app = Flask(__name__)
SERVERS = ["ns1.example.org", "ns2.example.org"]


def lookup(domain):
    return subprocess.getoutput("dig +short " + domain)  # ok: command-injection


@app.route("/dns", methods=["POST"])
def dns():
    domains = request.form["domains"].splitlines()
    with ThreadPoolExecutor(max_workers=4) as pool:
        answers = list(pool.map(lookup, SERVERS))
    return jsonify(asked=len(domains), servers=answers)
