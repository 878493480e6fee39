# vulnerable: a class dependency keeps the header for the shell line
import subprocess

from fastapi import Depends, FastAPI, Header

app = FastAPI()


class Client:
    def __init__(self, user_agent: str = Header("")):
        self.agent = user_agent

    def tag(self):
        return self.agent.split("/")[0]


@app.post("/visit")
def visit(client: Client = Depends()):
    return {"code": subprocess.call("count-visit --agent=" + client.tag(), shell=True)}  # want: command-injection
