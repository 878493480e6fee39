# vulnerable: the body goes through yaml.load with the full old loader
import yaml
from fastapi import FastAPI, Request

app = FastAPI()


def read(text, loader=yaml.Loader):
    return yaml.load(text, loader)  # want: unsafe-deserialization


@app.put("/spec")
async def spec(request: Request):
    body = (await request.body()).decode()
    parsed = read(body)
    return {"keys": sorted(parsed)}
