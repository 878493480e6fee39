# vulnerable: the header is put into a page
from fastapi import FastAPI, Header
from fastapi.responses import HTMLResponse

app = FastAPI()


@app.get("/agent", response_class=HTMLResponse)
async def agent(user_agent: str = Header("")):
    rows = {"Agent": user_agent, "Server": "demo"}
    table = "".join(f"<tr><th>{k}</th><td>{v}</td></tr>" for k, v in rows.items())
    return HTMLResponse(f"<table>{table}</table>")  # want: xss
