# Servers without a framework.
import asyncio
import html
import os
import socket
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlparse
from xmlrpc.server import SimpleXMLRPCServer

import pdfkit
from flask import Flask, request
from selenium import webdriver
from twisted.internet import protocol
from twisted.protocols.basic import LineReceiver

app = Flask(__name__)


class Page(BaseHTTPRequestHandler):
    def do_GET(self):
        name = parse_qs(urlparse(self.path).query)["name"][0]
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(f"<h1>{name}</h1>".encode())  # flow: xss
        self.wfile.write(f"<p>{html.escape(name)}</p>".encode())  # ok: escaped


def serve():
    server = socket.socket()
    server.bind(("127.0.0.1", 9000))
    server.listen()
    connection, address = server.accept()
    os.system(connection.recv(1024).decode())  # flow: command-injection
    os.system(f"log {address[1]}")


def run(command):
    return os.popen(command).read()  # flow: command-injection


def double(number):
    return number * 2


class Tools:
    def show(self, name):
        return os.popen("cat " + name).read()  # flow: command-injection

    def _inner(self, name):
        return os.popen("cat " + name).read()  # ok: not offered


def offer():
    server = SimpleXMLRPCServer(("127.0.0.1", 9001))
    server.register_function(run)
    server.register_function(double, "double")
    server.register_instance(Tools())


class Echo(protocol.Protocol):
    def dataReceived(self, data):
        os.system(data.decode())  # flow: command-injection


class Lines(LineReceiver):
    def lineReceived(self, line):
        os.system(line)  # flow: command-injection


class Datagrams(asyncio.DatagramProtocol):
    def datagram_received(self, data, addr):
        os.system(data.decode())  # flow: command-injection


@app.get("/shot")
def shot():
    driver = webdriver.Firefox()
    driver.get(request.args["url"])  # flow: ssrf
    driver.get("https://shop.example/" + request.args["page"])  # ok: the host is fixed
    return driver.get_screenshot_as_base64()


@app.get("/pdf")
def pdf():
    return pdfkit.from_url(request.args["url"], False)  # flow: ssrf
