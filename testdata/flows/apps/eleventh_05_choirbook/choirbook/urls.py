from django.urls import include, path
from rest_framework.routers import DefaultRouter

from .api import SheetDownload, SingerViewSet, SongViewSet, notify, preview

router = DefaultRouter()
router.register("songs", SongViewSet, basename="song")
router.register("singers", SingerViewSet, basename="singer")

urlpatterns = [
    path("api/", include(router.urls)),
    path("api/sheet/<str:name>", SheetDownload.as_view()),
    path("api/notify", notify),
    path("api/preview", preview),
]
