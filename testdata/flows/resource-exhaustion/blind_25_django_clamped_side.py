# safe: the side is clamped on both ends
from django.http import HttpResponse
from PIL import Image


def thumbnail(request):
    side = max(16, min(512, int(request.GET["side"])))
    with Image.open("/srv/images/cover.png") as image:
        large = image.resize((side, side))  # ok: resource-exhaustion
    response = HttpResponse(content_type="image/png")
    large.save(response, "PNG")
    return response
