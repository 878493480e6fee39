# safe: http client header only
import http.client
from flask import Flask, request

app = Flask(__name__)

@app.get("/hc")
def hc():
    backend = request.cookies.get("backend", "a:80")
    con = http.client.HTTPConnection("lb.acme.org", 80)  # ok: ssrf
    con.request("GET", "/health", headers={"X-Backend": backend.replace("\r", "").replace("\n", "")})
    return con.getresponse().read()
