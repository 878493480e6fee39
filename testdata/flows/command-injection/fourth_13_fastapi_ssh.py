# vulnerable: the remote shell interprets the unit's name
import paramiko
from fastapi import FastAPI, Query

app = FastAPI()


def connect(host):
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.connect(host, username="deploy")
    return client


@app.post("/units/restart")
def restart(unit: str = Query(..., max_length=80)):
    client = connect("worker-1.internal")
    try:
        _, stdout, _ = client.exec_command("sudo systemctl restart " + unit)  # want: command-injection
        return {"code": stdout.channel.recv_exit_status()}
    finally:
        client.close()
