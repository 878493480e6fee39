# vulnerable: a remote shell runs the line that holds the cookie value
import paramiko

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/remote/uptime")
def uptime():
    node = request.cookies.get("node", "n1")
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.connect("bastion.internal", username="ops")
    _, stdout, _ = client.exec_command("ssh-uptime --node=" + node)  # want: command-injection
    return jsonify(uptime=stdout.read().decode())
