# safe: the unit's name is looked up in a mapping of constants
import paramiko
from fastapi import FastAPI, HTTPException, Query

app = FastAPI()
UNITS = {"web": "nginx.service", "queue": "rabbitmq-server.service"}


def connect(host):
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.connect(host, username="deploy")
    return client


@app.post("/units/restart")
def restart(unit: str = Query(..., max_length=80)):
    try:
        service = UNITS[unit]
    except KeyError:
        raise HTTPException(status_code=404)
    client = connect("worker-1.internal")
    try:
        _, stdout, _ = client.exec_command("sudo systemctl restart " + service)  # ok: command-injection
        return {"code": stdout.channel.recv_exit_status()}
    finally:
        client.close()
