# safe: the header is answered as json
from fastapi import FastAPI, Header

app = FastAPI()


@app.get("/agent")
async def agent(user_agent: str = Header("")):
    rows = {"Agent": user_agent, "Server": "demo"}
    table = "".join(f"<tr><th>{k}</th><td>{v}</td></tr>" for k, v in rows.items())
    return {"table": table}  # ok: xss
