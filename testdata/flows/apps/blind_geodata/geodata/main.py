from fastapi import FastAPI

from geodata.routers import layers, places, tiles

app = FastAPI()
app.include_router(places.router, prefix="/places")
app.include_router(layers.router, prefix="/layers")
app.include_router(tiles.router, prefix="/tiles")
