from fastapi import FastAPI

from devices.routers import commands, firmware, telemetry

app = FastAPI()
app.include_router(commands.router, prefix="/commands")
app.include_router(firmware.router, prefix="/firmware")
app.include_router(telemetry.router, prefix="/telemetry")
