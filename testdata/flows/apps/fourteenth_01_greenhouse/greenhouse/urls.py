from django.urls import include, path

urlpatterns = [path("plants/", include("plants.urls"))]
