# safe: pinned public ip
import ipaddress
import socket
import requests
from flask import Flask, request

app = Flask(__name__)

@app.get("/ck")
def ck():
    host = request.args.get("host", "acme.org")
    ip = ipaddress.ip_address(socket.gethostbyname(host))
    if not ip.is_global:
        return "no", 400
    return requests.get(f"http://{ip}/robots.txt", headers={"Host": host}, allow_redirects=False).text  # ok: ssrf
