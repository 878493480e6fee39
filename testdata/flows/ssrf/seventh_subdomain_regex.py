# safe: subdomain regex
import re
import requests
from flask import Flask, request

app = Flask(__name__)

@app.get("/tenant/<path:tenant>")
def tenant(tenant):
    if not re.fullmatch(r"[a-z][a-z0-9]{2,20}", tenant):
        return "no", 400
    r = requests.get(f"https://{tenant}.api.acme.org/status")  # ok: ssrf
    return r.text
