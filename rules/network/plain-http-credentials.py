import requests
import httpx

def call(name, word, token):
    requests.get("http://api.shop.com/x", auth=(name, word))  # want: plain-http-credentials
    requests.post("http://api.shop.com/x", headers={"Authorization": token})  # want: plain-http-credentials
    httpx.get("http://api.shop.com/x", auth=(name, word))  # want: plain-http-credentials

def fine(name, word, token):
    requests.get("https://api.shop.com/x", auth=(name, word))  # ok: encrypted
    requests.get("http://localhost:8000/x", auth=(name, word))  # ok: this machine
    requests.get("http://api.shop.com/x")  # ok: no password

def log_in(client, name, password):
    requests.post("http://api.example.com/login", data={"user": name, "password": password})  # want: plain-http-credentials
    requests.post("http://api.example.com/login", json={"user": name, "kept": True})  # ok: no password
    requests.post("http://auth.svc/login", data={"password": password})  # ok: a name of the inner network
