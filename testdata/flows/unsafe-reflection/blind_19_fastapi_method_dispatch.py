# vulnerable: the service's method is chosen by the path
from services import AccountService
from fastapi import FastAPI

app = FastAPI()

service = AccountService()


@app.post("/account/{action}")
def run(action: str):
    method = getattr(service, action)  # want: unsafe-reflection
    return {"result": str(method())}
