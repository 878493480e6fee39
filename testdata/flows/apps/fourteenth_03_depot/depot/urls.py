from django.urls import include, path
from rest_framework.routers import DefaultRouter

from stock import views

router = DefaultRouter()
router.register("items", views.ItemViewSet, basename="item")
router.register("shelves", views.ShelfViewSet)
router.register("exports", views.ExportViewSet, basename="export")

urlpatterns = [
    path("api/", include(router.urls)),
    path("api/scan/", views.ScanView.as_view()),
    path("api/mirror/", views.MirrorView.as_view()),
    path("api/count/<str:table>/", views.count),
    path("api/label/", views.label),
    path("api/upload/<str:filename>", views.UploadView.as_view()),
]
