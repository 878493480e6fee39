from fastapi import FastAPI

from gateway.routers import fetch, services, status

app = FastAPI(title="gateway")
app.include_router(fetch.router, prefix="/fetch")
app.include_router(services.router, prefix="/services")
app.include_router(status.router)
