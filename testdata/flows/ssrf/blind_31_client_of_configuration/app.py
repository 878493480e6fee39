from tenants import TenantClient
from flask import Flask, g, jsonify, request

app = Flask(__name__)


@app.before_request
def tenant():
    g.client = TenantClient(request.headers.get("X-Tenant", ""))


@app.route("/tenant/status")
def status():
    return jsonify(code=g.client.status())
