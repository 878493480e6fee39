from fastapi import FastAPI

from cards.routers import cards, imports

app = FastAPI(title="Link cards")
app.include_router(cards.router, prefix="/cards")
app.include_router(imports.router, prefix="/imports")
