from django.urls import include, path

urlpatterns = [path("trips/", include("trips.urls")), path("partners/", include("trips.partner_urls"))]
