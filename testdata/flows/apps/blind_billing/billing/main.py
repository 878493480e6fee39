from fastapi import FastAPI

from billing.errors import install
from billing.routers import accounts, exports, hooks

app = FastAPI()
install(app)
app.include_router(accounts.router, prefix="/accounts")
app.include_router(exports.router, prefix="/exports")
app.include_router(hooks.router, prefix="/hooks")
