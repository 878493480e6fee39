from django.urls import path, re_path

from . import consumers

websocket_urlpatterns = [
    path("ws/stock/<str:room>/", consumers.StockConsumer.as_asgi()),
    re_path(r"ws/count/(?P<room>\w+)/$", consumers.CountConsumer.as_asgi()),
    path("ws/console/", consumers.ConsoleConsumer.as_asgi()),
]
