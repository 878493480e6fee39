import html
from uuid import UUID

from fastapi import APIRouter, Depends
from fastapi.responses import FileResponse, HTMLResponse, RedirectResponse

from cards.deps import Paging, card_store, partner_url
from cards.services.remote import Fetcher, partner_card
from cards.services.store import CardStore

router = APIRouter()


@router.get("/")
async def index(paging: Paging = Depends(), store: CardStore = Depends(card_store)):
    return await store.page(paging)


@router.get("/newest")
async def newest(limit: int = 10, store: CardStore = Depends(card_store)):
    return await store.newest(limit)


@router.get("/find")
async def find(q: str, store: CardStore = Depends(card_store)):
    return await store.find(q)


@router.get("/preview")
async def preview(url: str, fetcher: Fetcher = Depends()):
    return await fetcher.head(url)


@router.get("/partner")
async def partner(url: str = Depends(partner_url)):
    return await partner_card(url)


@router.get("/follow")
async def follow(url: str):
    return RedirectResponse(url)  # want: open-redirect


@router.get("/follow/partner")
async def follow_partner(url: str = Depends(partner_url)):
    return RedirectResponse(url, status_code=303)  # ok: open-redirect


@router.get("/embed")
async def embed(title: str, theme: str = "light"):
    body = f"<article class='{theme}'>{html.escape(title)}</article>"
    return HTMLResponse(body)  # want: xss


@router.get("/frame")
async def frame(title: str, width: int = 300):
    return HTMLResponse(f"<article style='width:{width}px'>{html.escape(title)}</article>")  # ok: xss


@router.get("/picture/{card}")
async def picture(card: UUID):
    return FileResponse(f"/srv/cards/pictures/{card}.png")  # ok: path-traversal
