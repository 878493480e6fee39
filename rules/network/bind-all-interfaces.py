import socket
import uvicorn
from flask import Flask
from http.server import HTTPServer, SimpleHTTPRequestHandler

app = Flask(__name__)

def main(address):
    s = socket.socket()
    s.bind(("0.0.0.0", 8080))  # want: bind-all-interfaces
    s.bind(("", 8080))  # want: bind-all-interfaces
    app.run(host="0.0.0.0")  # want: bind-all-interfaces
    uvicorn.run(app, host="0.0.0.0", port=80)  # want: bind-all-interfaces
    HTTPServer(("", 8000), SimpleHTTPRequestHandler)  # want: bind-all-interfaces

def fine(address, s):
    sock = socket.socket()
    sock.bind(("127.0.0.1", 8080))  # ok: this machine only
    sock.bind((address, 8080))  # ok: from the configuration
    app.run(host="localhost")  # ok: this machine only
    uvicorn.run(app)  # ok: local by default

def serve(server, port):
    server.add_insecure_port(f"[::]:{port}")  # want: bind-all-interfaces
    server.add_insecure_port("0.0.0.0:50051")  # want: bind-all-interfaces
    server.add_insecure_port("localhost:50051")  # ok: this machine only
    server.add_insecure_port(f"[::1]:{port}")  # ok: this machine only
