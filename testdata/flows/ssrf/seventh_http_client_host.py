# vulnerable: http client host
import http.client
from flask import Flask, request

app = Flask(__name__)

@app.get("/hc")
def hc():
    host, _, port = request.cookies.get("backend", "a:80").partition(":")
    con = http.client.HTTPConnection(host, int(port or 80))  # want: ssrf
    con.request("GET", "/health")
    return con.getresponse().read()
