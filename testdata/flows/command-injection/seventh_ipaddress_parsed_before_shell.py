# safe: ipaddress parsed before shell
import ipaddress
import subprocess
from flask import Flask, request

app = Flask(__name__)

@app.post("/trace")
def trace():
    try:
        addr = ipaddress.IPv4Address(request.values.get("addr", ""))
    except ipaddress.AddressValueError:
        return "not an address", 400
    status, text = subprocess.getstatusoutput(f"traceroute {addr}")  # ok: command-injection
    return text, 200 if status == 0 else 500
