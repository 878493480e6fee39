# safe: the dependency reduces the header to one of three constants
import subprocess

from fastapi import Depends, FastAPI, Header

app = FastAPI()


class Client:
    def __init__(self, user_agent: str = Header("")):
        self.agent = user_agent

    def tag(self):
        for name in ("firefox", "chrome"):
            if name in self.agent.lower():
                return name
        return "other"


@app.post("/visit")
def visit(client: Client = Depends()):
    return {"code": subprocess.call("count-visit --agent=" + client.tag(), shell=True)}  # ok: command-injection
