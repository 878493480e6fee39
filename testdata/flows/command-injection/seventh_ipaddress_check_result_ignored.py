# vulnerable: ipaddress check result ignored
import ipaddress
import subprocess
from flask import Flask, request

app = Flask(__name__)

def looks_like_ip(text):
    try:
        ipaddress.ip_address(text)
        return True
    except ValueError:
        return False
@app.post("/trace")
def trace():
    addr = request.values.get("addr", "")
    if not looks_like_ip(addr):
        app.logger.warning("odd address")
    return subprocess.getoutput(f"traceroute {addr}")  # want: command-injection
