from fastapi import FastAPI

from agents.routes import chat, tools

app = FastAPI()
app.include_router(chat.router)
app.include_router(tools.router, prefix="/tools")
