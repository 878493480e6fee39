import gql
import requests
from flask import Flask, request

app = Flask(__name__)


@app.get("/profile")
def profile():
    login = request.args.get("login", "")
    query = '{ user(login: "%s") { id name } }' % login
    return requests.post("https://api.example/graphql", json={"query": query}, timeout=9).json()  # want: graphql-text-built


@app.get("/orders")
def orders():
    body = {"query": f'query {{ orders(customer: "{request.args["customer"]}") {{ id }} }}'}  # want: graphql-text-built
    return requests.post("https://api.example/graphql", json=body, timeout=9).json()


@app.post("/rename")
def rename(client):
    return client.execute(gql.gql('mutation { rename(name: "' + request.form["name"] + '") { ok } }'))  # want: graphql-text-built


@app.get("/safe")
def safe():
    query = "query ($login: String!) { user(login: $login) { id name } }"
    body = {"query": query, "variables": {"login": request.args["login"]}}  # ok: a variable
    return requests.post("https://api.example/graphql", json=body, timeout=9).json()


@app.get("/search")
def search():
    return requests.post("https://api.example/search", json={"query": request.args["q"]}, timeout=9).json()  # ok: no GraphQL


@app.get("/all")
def everything():
    return requests.post("https://api.example/graphql", json={"query": "{ users { id } }"}, timeout=9).json()  # ok: constant
