# vulnerable: socket check other variable
import ipaddress
import socket
from urllib.parse import urlsplit
import requests
from flask import Flask, request

app = Flask(__name__)

@app.get("/ck")
def ck():
    url = request.args["url"]
    probe = request.args.get("host", "acme.org")
    ip = ipaddress.ip_address(socket.gethostbyname(probe))
    if ip.is_private or ip.is_loopback:
        return "no", 400
    return requests.get(url, allow_redirects=False).text  # want: ssrf
