# vulnerable: an executor maps the domains of the form over a function that asks the shell
import subprocess
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, jsonify, request

app = Flask(__name__)


def lookup(domain):
    return subprocess.getoutput("dig +short " + domain)  # want: command-injection


@app.route("/dns", methods=["POST"])
def dns():
    domains = request.form["domains"].splitlines()
    with ThreadPoolExecutor(max_workers=4) as pool:
        answers = list(pool.map(lookup, domains))
    return jsonify(dict(zip(domains, answers)))
