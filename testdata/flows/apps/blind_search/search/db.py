from motor.motor_asyncio import AsyncIOMotorClient

from search.settings import settings


async def collection():
    client = AsyncIOMotorClient(settings.mongo)
    try:
        yield client["search"]["documents"]
    finally:
        client.close()
