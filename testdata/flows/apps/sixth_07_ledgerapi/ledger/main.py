from fastapi import FastAPI

from ledger.api import entries, reports
from ledger.core.settings import get_settings

app = FastAPI(title=get_settings().title)
app.include_router(entries.router)
app.include_router(reports.router, prefix="/reports")
