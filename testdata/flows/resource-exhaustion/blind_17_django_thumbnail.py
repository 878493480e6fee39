# vulnerable: the thumbnail's size is the query's
from django.http import HttpResponse
from PIL import Image


def thumbnail(request):
    side = int(request.GET["side"])
    with Image.open("/srv/images/cover.png") as image:
        large = image.resize((side, side))  # want: resource-exhaustion
    response = HttpResponse(content_type="image/png")
    large.save(response, "PNG")
    return response
