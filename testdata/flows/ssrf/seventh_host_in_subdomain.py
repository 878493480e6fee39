# vulnerable: host in subdomain
import requests
from flask import Flask, request

app = Flask(__name__)

@app.get("/tenant/<path:tenant>")
def tenant(tenant):
    r = requests.get(f"https://{tenant}.api.acme.org/status")  # want: ssrf
    return r.text
